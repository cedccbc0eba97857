"""Her photos: encrypted with a key of their own, on a clock, gone with a receipt."""
