Feature: Taking back after a restart

  Scenario: What was done before a restart can be taken back after it
    Given a world on disk
    And a player "Eve" who is a builder
    And Eve is in "Well Square"
    When Eve types "adelete coin"
    And the server is stopped and started again
    And Eve comes back
    And Eve types "aundo"
    Then Eve reads only 'You have taken back "adelete a copper coin".'
    And 1 "copper coin" lies in "Well Square"
