"""Animals of the sea."""
