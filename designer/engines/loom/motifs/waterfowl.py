"""Birds of the water."""
