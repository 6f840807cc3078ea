"""A small pygame toolkit that knows nothing of quizzes: window, input, screen stack, blocks, widgets, text, theme."""
