"""Small creatures with wings or shells."""
