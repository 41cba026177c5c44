Feature: What people write to each other is kept, and in no ledger

  Background:
    Given a world on disk
    And Bob and Ann are in "Well Square"

  Scenario: What waits for somebody survives the end of the server
    Given Ann types "quit"
    And Bob types "tell Ann wait for me"
    When the server is stopped and started again
    And Ann comes back
    Then Ann reads 'Bob told you just now, "Wait for me."'

  Scenario: What was said on a channel is still known after the server was stopped
    Given Bob types "chat remember me"
    When the server is stopped and started again
    And Ann comes back
    And Ann types "chat"
    Then Ann reads only "[chat] Bob: Remember me. (just now)"

  Scenario: Words lie in the store of texts, and in no event and no object
    Given Ann types "quit"
    When Bob types "tell Ann xylophone"
    Then 1 text is kept
    And nothing of the world speaks of "Xylophone"
    When Ann comes back
    Then no text is kept

  Scenario: Words of what did not happen are kept nowhere
    Given Ann types "quit"
    And the disk is held up
    When Bob types "tell Ann hello"
    And the disk refuses what it was given
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And no text is kept

  Scenario: Words that a crash left behind go with time
    Given a text is left behind
    When the server is stopped and started again
    Then 1 text is kept
    When the server is stopped, and started again after 700000 seconds
    Then no text is kept

  Scenario: A world without its words goes on
    Given Ann types "quit"
    And Bob types "tell Ann hello"
    When all texts are lost
    And Ann comes back
    Then Ann reads 'Bob told you just now, "(the words are gone)"'
