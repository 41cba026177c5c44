Feature: An action with a mistake in it

  Scenario: Nothing of it happens, and the game goes on
    Given Bob and Ann are in "Well Square"
    When Bob types "stumble over the coin"
    Then Bob reads only "Something went wrong, and nothing of that happened. The staff can read why in the log."
    And Ann reads nothing
    And Bob has no "red apple"
    And Bob is still connected
    And the world is as it was
    And the log tells that "stumble over the coin" failed with "a foot was in the way"
    When Bob types "get apple"
    Then Bob reads only "You take a red apple."
    And Ann reads only "Bob takes a red apple."

  Scenario: Other lines that were typed with it are done
    Given Bob and Ann are in "Well Square"
    When Bob types these lines in one go
      """
      get coin
      stumble twice
      drop coin
      """
    Then Bob reads only
      """
      You take a copper coin.
      Something went wrong, and nothing of that happened. The staff can read why in the log.
      You drop a copper coin.
      """
    And Ann reads only
      """
      Bob takes a copper coin.
      Bob drops a copper coin.
      """
    And the log tells that "stumble twice" failed with "a foot was in the way"
