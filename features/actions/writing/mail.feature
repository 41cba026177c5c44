Feature: Letters

  Background:
    Given Bob is in "Well Square"
    And Ann is in "The Shed"

  Scenario: A letter is written, read, answered and thrown away
    When Bob types "mail write ann"
    Then Bob is asked "What is it about?"
    When Bob types these lines in one go
      """
      A party
      Dear Ann,
      come tonight.
      *save
      """
    Then Bob reads "Your letter to Ann is on its way."
    And Ann reads only "You have got a letter from Bob. Type mail to read it."
    When Ann types "mail"
    Then Ann reads only
      """
      These are your letters:
      1. A party, from Bob, just now (new).
      """
    When Ann types "mail read 1"
    Then Ann reads only
      """
      Letter 1: A party
      From Bob, 2027-01-01 00:00 UTC.

      Dear Ann,
      come tonight.
      """
    When Ann types "mail"
    Then Ann reads "1. A party, from Bob, just now."
    When Ann types "mail reply 1"
    And Ann types "With pleasure."
    And Ann types "*s"
    Then Bob reads only "You have got a letter from Ann. Type mail to read it."
    When Bob types "mail 1"
    Then Bob reads "Letter 1: Re: A party"
    When Ann types "mail delete 1"
    Then Ann reads only "You throw letter 1 away."
    And 1 text is kept
    When Ann types "mail"
    Then Ann reads only "You have no letters."

  Scenario: Somebody who is away finds it when they come back
    Given Ann types "quit"
    When Bob types "mail write Ann"
    And Bob types these lines in one go
      """
      Hello
      How are you?
      *save
      """
    And Ann comes back
    Then Ann reads "One new letter waits for you; type mail to see."

  Scenario: It can be given up
    When Bob types "mail write Ann"
    And Bob types these lines in one go
      """
      Hello
      How are you?
      *quit
      """
    Then Bob is asked "Keep the text? (yes/no/cancel)"
    When Bob types "perhaps"
    Then Bob reads only "Please type yes, no or cancel."
    When Bob types "cancel"
    Then Bob is asked "2]"
    When Bob types these lines in one go
      """
      *q
      no
      """
    Then Bob reads only "You give it up, and nothing is kept."
    And Bob is asked ">"
    And no text is kept

  Scenario: Without a subject there is no letter
    When Bob types "mail write Ann"
    And Bob types ""
    Then Bob reads "Without that there is nothing to write."
    And Bob is asked ">"

  Scenario: What was written when the connection was lost is there again
    When Bob types "mail write Ann"
    And Bob types these lines in one go
      """
      Hello
      A long story
      """
    And Bob's connection is lost
    And Bob comes back
    And Bob types "mail write Ann"
    And Bob types "Hello again"
    Then Bob reads "What you wrote before your connection was lost is here again; *show shows it."
    When Bob types "*show"
    Then Bob reads only "1: A long story"

  Scenario: A letter that the world cannot keep is not lost
    When Bob types "mail write Ann"
    And Bob types these lines in one go
      """
      Hello
      A long story
      """
    And the disk is held up
    And Bob types "*save"
    And the disk refuses what it was given
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And Ann reads nothing
    When the disk goes on
    And Bob types "mail write Ann"
    And Bob types "Hello again"
    And Bob types "*show"
    Then Bob reads only "1: A long story"

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads '<answer>'

    Examples:
      | line            | answer                          |
      | mail write Dora | There is nobody called "Dora".  |
      | mail read 7     | You have no letter 7.           |
      | mail delete 7   | You have no letter 7.           |
      | mail reply 7    | You have no letter 7.           |
      | mail read       | Usage: mail                     |
      | mail            | You have no letters.            |
