"""What the passes mean, for those who render them and those who read them."""

from __future__ import annotations

# Of the neutral materials; every colour is put on at run time.
ALBEDO = {
    "cloth": 0.78,
    "skin": 0.62,
    "cord": 0.72,
    "trousers": 0.50,
    "backdrop": 0.72,
    "covering": 0.70,
}
SHIFT = (4.0, 4.0, 1.0)  # added to u, v and the piece's number, so that nothing is zero
DIM = 0.5  # of its albedo that cloth keeps where its bounced light is measured
FINER, COARSER = 2, 5  # how many times smaller the pictures of mirrored and bounced light are
BAND = 10  # added to a piece's number where it is a rib
HOOD_LEFT = 4  # number of the hood's left half; its right half follows
