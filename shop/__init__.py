"""Top floor: from a design to a paid order. Knows the two floors below."""
