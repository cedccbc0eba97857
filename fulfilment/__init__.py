"""First floor: from a design to a parcel. Knows designer, never the shop."""
