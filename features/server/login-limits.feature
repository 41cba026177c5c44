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

  Scenario: A client that tries passwords for its player waits as long as who types them
    Given the setting "limits.freeLoginTries" is "2"
    And there is an account of "Ann"
    When Mallory connects
    And Mallory's client takes "Char.Login"
    And Mallory's client sends 'Char.Login.Credentials {"account":"Ann","password":"wrong one"}'
    And Mallory's client sends 'Char.Login.Credentials {"account":"Ann","password":"wrong two"}'
    And Mallory's client sends 'Char.Login.Credentials {"account":"Ann","password":"wrong three"}'
    And Mallory connects
    And Mallory's client takes "Char.Login"
    And Mallory's client sends the right password for "Ann"
    Then Mallory's client gets "Char.Login.Result" with
      """
      { "success": false, "message": "There were too many wrong passwords. Please try again in 2 seconds." }
      """
    When 2 seconds go by
    And Mallory's client sends the right password for "Ann"
    Then Mallory's client gets "Char.Login.Result" with
      """
      { "success": true }
      """

  Scenario: A client is not told that the password of somebody banned was right
    Given a player "Eve" who is an admin
    And there is an account of "Ann"
    When Eve types "ban Ann Shouting"
    And Ann connects
    And Ann's client takes "Char.Login, Char.Name"
    And Ann's client sends the right password for "Ann"
    Then Ann's client gets "Char.Login.Result" with
      """
      { "success": false }
      """
    And Ann's client gets no "Char.Name"
