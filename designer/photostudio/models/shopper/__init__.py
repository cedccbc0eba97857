"""Photos of an imaginary shopper at home: rooms, hair and a phone's camera round the same body."""
