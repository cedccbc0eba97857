"""What the studio shows, as plain data."""
