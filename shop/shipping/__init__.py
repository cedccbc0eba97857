"""How parcels travel and what that costs: one contract, a flat default."""
