"""What may be drawn: a prompt in, a verdict out. Pure; the word lists lie beside it as data.

Offline rules are the first layer. A vendor's own filters are the second, and a person looks at
everything marked ``review`` before it is printed.
"""

from designer.policy.judge import Verdict, judge_prompt

__all__ = ["Verdict", "judge_prompt"]
