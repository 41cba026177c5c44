Feature: A pause in a reaction is a fact of the world

  Background:
    Given a world on disk
    And Bob and Ann are in "Well Square"

  Scenario: Pauses are kept, over a crash too, and each comes once
    Given the goose reacts by
      """
      script: goose
      about: It takes its time.
      reactions:
        slow:
          on: say
          said: [time]
          do:
            - sequence:
                first: 2
                every: 3
                do:
                  - say: One.
                  - say: Two.
      """
    When Bob types "say time"
    Then Bob reads only 'You say, "Time."'
    When Bob types "say time"
    And 2 seconds go by
    Then Bob reads only 'A grey goose says, "One."'
    When the power is cut and the server started again
    And Bob comes back
    And 3 seconds go by
    Then Bob reads 'A grey goose says, "Two."'
    And nothing is due any more
