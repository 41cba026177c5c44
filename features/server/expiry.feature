Feature: Things that do not last

  Background:
    Given a world on disk
    And Bob and Ann are in "Well Square"

  Scenario: A thing is gone when its time is over, and what it held stays
    Given Bob sees that the "chest" lasts 30 seconds
    When 29 seconds go by
    Then Bob reads nothing
    When 1 seconds go by
    Then Bob and Ann read only "The iron chest crumbles to dust, and leaves two candles behind."
    And 2 "candle" lie in "Well Square"
    And nothing is due any more

  Scenario: What somebody carries goes all the same, also after a crash
    Given Bob carries "a bun"
    And Bob sees that the "bun" lasts 30 seconds
    When the power is cut and the server started again
    And Bob comes back
    And 30 seconds go by
    Then Bob reads "The bun crumbles to dust."
    And Bob has no "bun"
