"""Files as drawing programs write them, each with its own habits."""

from __future__ import annotations

import pytest

from designer.packs.drawing import read_drawing

INKSCAPE = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="210mm" height="210mm" viewBox="0 0 210 210" version="1.1" id="svg1" xml:space="preserve"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="n" pagecolor="#ffffff" inkscape:zoom="0.7"><inkscape:page x="0"/>
  </sodipodi:namedview>
  <defs id="defs1"><inkscape:path-effect effect="spiro" id="e"/></defs>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" style="display:inline">
    <path style="display:inline;fill:#d8485f;fill-opacity:1;stroke:#22202b;stroke-width:0.264583;
      stroke-dasharray:none;-inkscape-stroke:none;paint-order:normal"
      d="m 50.270833,20.1 c 20,0 40,30 40,60 0,20 -15,40 -40,40 z" id="path1"
      sodipodi:nodetypes="csscz" inkscape:connector-curvature="0" />
    <circle style="opacity:0.5;fill:#3566c8;stroke:none" id="c" cx="60" cy="80" r="9.5e0" />
  </g>
</svg>"""

ILLUSTRATOR = """<?xml version="1.0" encoding="UTF-8"?>
<svg id="Layer_1" data-name="Layer 1" xmlns="http://www.w3.org/2000/svg"
  xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 120">
  <defs><style>
      .cls-1 { clip-path: url(#clippath); }
      .cls-2, .cls-3 { stroke-width: 0px; }
      .cls-2 { fill: #d8485f; } .cls-3 { fill: url(#linear-gradient); }
    </style>
    <clipPath id="clippath"><rect class="cls-2" width="120" height="120"/></clipPath>
    <linearGradient id="linear-gradient" x1="0" y1="0" x2="9" gradientUnits="userSpaceOnUse">
      <stop offset="0" stop-color="#3566c8"/><stop offset="1" stop-color="#fff"/></linearGradient>
  </defs>
  <g class="cls-1"><g isolation="isolate"><polygon class="cls-2" points="60 0 120 60 60 120 0 60"/>
    <path class="cls-3" d="M60,20c-5.52-.01,5.5.5,9,9l.7.7-9.7,9Z"/></g></g>
</svg>"""

FIGMA = """<svg width="120" height="120" viewBox="0 0 120 120" fill="none"
  xmlns="http://www.w3.org/2000/svg">
<g clip-path="url(#clip0)">
<path fill-rule="evenodd" clip-rule="evenodd"
  d="M10 10H110V110H10V10ZM40 40V80H80V40H40Z" fill="#D8485F"/>
<path d="M20 20L30 30" stroke="black" stroke-width="3" stroke-linecap="round"/>
</g><defs>
<clipPath id="clip0"><rect width="120" height="120" fill="white"/></clipPath></defs>
</svg>"""

AFFINITY = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="100%" height="100%" viewBox="0 0 500 500" version="1.1"
  xmlns="http://www.w3.org/2000/svg" xmlns:serif="http://www.serif.com/" xml:space="preserve"
  style="fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;">
  <g transform="matrix(1,0,0,1,-100,-40)">
  <g id="Artboard1" serif:id="Artboard 1">
  <rect x="100" y="40" width="500" height="500" style="fill:none;"/>
  <g transform="matrix(0.9,0,0,0.9,12,3)"><path d="M300,100C420,100 500,200 500,300C500,420 420,500
  300,500C200,500 100,420 100,300C100,200 200,100 300,100Z" style="fill:rgb(216,72,95);"/></g>
  </g></g>
</svg>"""

COREL = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="10mm" height="10mm"
  style="shape-rendering:geometricPrecision; fill-rule:evenodd" viewBox="0 0 1000 1000">
 <defs><style type="text/css"><![CDATA[
    .fil0 {fill:#D8485F} .str0 {stroke:#22202B;stroke-width:20;stroke-miterlimit:22.9256}
   ]]></style></defs>
 <g id="Layer_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/>
  <polygon class="fil0 str0" points="500,0 1000,500 500,1000 0,500 "/></g></svg>"""

PROGRAMS = {
    "Inkscape": (INKSCAPE, 3),
    "Illustrator": (ILLUSTRATOR, 2),
    "Figma": (FIGMA, 2),
    "Affinity": (AFFINITY, 1),
    "CorelDRAW": (COREL, 2),
}


@pytest.mark.parametrize(("text", "layers"), PROGRAMS.values(), ids=PROGRAMS)
def test_what_a_program_writes_is_taken(text: str, layers: int) -> None:
    drawing = read_drawing(text.encode())
    assert len(drawing.layers) == layers
    assert drawing.nature["a"] == "#d8485f"
    assert drawing.notes == ()
