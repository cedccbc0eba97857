"""Payment providers: one contract, one file per vendor, and an offline twin that moves no money."""
