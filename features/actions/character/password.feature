Feature: Changing one's password

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: The old one, and twice the new one
    When Bob types "set password"
    Then Bob is asked "Your password as it is, Bob:"
    And what Bob types is hidden
    When Bob types these lines in one go
      """
      correct horse
      battery staple
      battery staple
      """
    Then Bob reads "You have a new password."
    And what Bob types is shown
    And Bob is asked ">"
    When Bob types "quit"
    And Bob connects
    And Bob types these lines in one go
      """
      Bob
      battery staple
      """
    Then Bob is in the game

  Scenario: Not without the old one
    When Bob types "setpassword"
    And Bob types "wrong horse"
    Then Bob reads only "That is not the password. Nothing was changed."
    And Bob is asked ">"
    And what Bob types is shown

  Scenario: The game goes on around it
    When Bob types "set password"
    And Ann types "say hello"
    Then Bob reads only 'Ann says, "Hello."'
    When Bob's connection is lost
    And Bob comes back
    Then Bob is in the game

  Scenario: The accounts cannot be read
    When Bob types "set password"
    Given the accounts cannot be read
    When Bob types "correct horse"
    Then Bob reads "That went wrong; nothing was changed."
    And the log tells "a session failed" with "closed"
