Feature: A disk that refuses what was told at once

  Background:
    Given the setting "storage.acknowledge" is "at_once"
    And Bob and Ann are in "Well Square"
    And the disk is held up

  Scenario: Who read at once what could not be kept is told so
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    When Ann types "quit"
    And the disk refuses what it was given
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And the log tells of 2 rollbacks with "no space left on device", each with its objects and its duration
    When 5 seconds go by
    Then Bob reads only "Ann vanishes in a plume of smoke."
