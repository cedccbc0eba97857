"""Ground floor: from a wish to a design. Knows no order, no factory, no other app."""
