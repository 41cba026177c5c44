Feature: Nobody guesses passwords, and nobody fills the login

  Scenario: Each wrong password beyond the free ones doubles the time until the next
    Given the setting "limits.freeLoginTries" is "2"
    And there is an account of "Ann"
    When Mallory connects
    And Mallory types these lines in one go
      """
      Ann
      wrong one
      wrong two
      wrong three
      """
    And Mallory connects
    And Mallory types these lines in one go
      """
      Ann
      correct horse
      """
    Then Mallory reads "There were too many wrong passwords. Please try again in 2 seconds."
    When 2 seconds go by
    And Mallory types "correct horse"
    Then Mallory reads "Well Square"
