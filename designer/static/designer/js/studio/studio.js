// The studio's scripts. Everything here has a plain form or link underneath that works without it.
import "./swaps.js";
import "./stream.js";
import "./stage.js";
import "./tabs.js";
import "./plan.js";
import "./adjust.js";
import "./words.js";
import "./history.js";
