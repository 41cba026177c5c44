Feature: What has its time happens at its time

  Background:
    Given a world on disk
    And Bob and Ann are in "Well Square"

  Scenario: It happens once, and not before its time
    Given "ring" is to happen to Bob in 5 seconds
    When 4 seconds go by
    Then Bob reads nothing
    When 1 seconds go by
    Then Bob reads "You hear a bell ring 3 times."
    And Ann reads "Bob hears a bell ring 3 times."
    When 60 seconds go by
    Then Bob reads nothing

  Scenario: Several things happen in their order
    Given "ring" is to happen to Bob in 20 seconds
    And "ring" is to happen to Bob in 10 seconds
    When 10 seconds go by
    Then Bob reads "You hear a bell ring 3 times."
    When 10 seconds go by
    Then Bob reads "You hear a bell ring 3 times."
    And nothing is due any more

  Scenario: What came due while the server was away happens when it is back
    Given "ring" is to happen to Bob in 5 seconds
    When the server is stopped, and started again after 10 seconds
    Then nothing is due any more

  Scenario: What is not due yet after a crash happens at its time
    Given "ring" is to happen to Bob in 5 seconds
    When the power is cut and the server started again
    And Bob comes back
    And 5 seconds go by
    Then Bob reads "You hear a bell ring 3 times."
    And nothing is due any more

  Scenario: What the disk does not keep happens again
    Given "ring" is to happen to Bob in 5 seconds
    And the disk is held up
    When 5 seconds go by
    And the disk refuses what it was given
    Then Bob reads no line with "bell"
    When 1 seconds go by
    Then Bob reads "You hear a bell ring 3 times."
    And nothing is due any more

  Scenario: A deed that breaks is written down, and not tried again
    Given "break" is to happen to Bob in 5 seconds
    When 5 seconds go by
    Then the log tells of a broken deed with "the spring of the clock is broken"
    And nothing is due any more
