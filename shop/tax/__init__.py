"""Which tax is inside a price: one contract, an inclusive flat default."""
