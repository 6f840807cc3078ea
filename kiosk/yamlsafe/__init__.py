"""Reading YAML that anybody may have written: scanned before it is parsed, every error at its file:line:column."""

from kiosk.yamlsafe.problem import Place, Problem, Sentence, Severity
from kiosk.yamlsafe.read import Page, as_error, demand, read_page, read_tree
from kiosk.yamlsafe.tree import Tree

__all__ = ["Page", "Place", "Problem", "Sentence", "Severity", "Tree", "as_error", "demand", "read_page", "read_tree"]
