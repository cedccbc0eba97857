"""Animals of the farm."""
