"""Reading: from letters to words whose meaning the loom knows. ``words`` makes a wish of them."""
