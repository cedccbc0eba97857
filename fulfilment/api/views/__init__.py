"""The API's views, by subject: orders, garments, parcels, and the schema pages."""
