"""H5P content: multiple choice, true or false, single choice sets, question sets and branching scenarios.

What each holds is told by the ``semantics.json`` of its library: https://h5p.org/content-types-and-applications.
"""
