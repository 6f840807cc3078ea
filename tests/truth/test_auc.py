"""The area under the curve, held against another library's."""

from __future__ import annotations

import numpy as np
from sklearn.metrics import roc_auc_score

from stats.summary.signal_detection import auc
from tests.figures import Figure


def test_the_area_agrees_with_scikit_learn(figure: Figure) -> None:
    worst = 0.0
    for row in np.random.default_rng(2).integers(1, 40, size=(300, 8)):
        truths = np.repeat([1, 1, 1, 1, 0, 0, 0, 0], row)
        scores = np.repeat([3, 2, 1, 0, 3, 2, 1, 0], row)
        worst = max(worst, abs(float(auc(row.astype(np.float64))) - roc_auc_score(truths, scores)))
    figure(f"AUC of four ratings, 300 tables: at most {worst:.1e} from scikit-learn's")
    assert worst < 1e-9
