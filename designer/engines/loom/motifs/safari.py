"""Animals of the savanna."""
