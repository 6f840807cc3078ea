"""The settings that staff see and change, to and from the ``Config``."""

from __future__ import annotations

from dataclasses import replace

from kiosk.config import Adult, Config
from kiosk.screens.staff_actions import StaffSettings


def settings_of(config: Config) -> StaffSettings:
    """What staff see of ``config``."""
    return StaffSettings(
        event=config.event,
        wave=config.wave,
        measure=config.measure,
        lesson=config.lesson,
        ages=config.ages,
        adult_role=config.adult.role,
        adult_room=config.adult.room,
        sound=config.sound,
        volume=config.volume,
        motion=config.motion,
        theme=config.theme,
        text_size=config.text_size,
        languages=config.language_order,
    )


def with_settings(config: Config, settings: StaffSettings) -> Config:
    """``config`` with what staff have changed."""
    return replace(
        config,
        event=settings.event,
        wave=settings.wave,
        measure=settings.measure,
        lesson=settings.lesson,
        ages=settings.ages,
        adult=Adult(settings.adult_role, settings.adult_room),
        sound=settings.sound,
        volume=settings.volume,
        motion=settings.motion,
        theme=settings.theme,
        text_size=settings.text_size,
        language_order=settings.languages,
    )
