"""Pages and pictures of the ground floor: parse, call one verb, answer."""
