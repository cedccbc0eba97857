"""Animals of the jungle."""
