Feature: Reporting to those who run the game

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: Each kind
    When Bob types "<line>"
    Then Bob reads only 'Thank you. This is <kind> 1; "<kind> 1" shows what becomes of it.'
    And Ann reads nothing
    When Bob types "<kind> list"
    Then Bob reads only "<kind> 1 (new), by Bob, just now: <shown>"

    Examples:
      | line                          | kind | shown                 |
      | bug the well is dry           | bug  | the well is dry       |
      | idea let the goose fly away to the sea | idea | let the goose fly aw… |
      | typo a wlel                   | typo | a wlel                |
      | bug new list of things        | bug  | list of things        |
      | issue typo Sqare              | typo | Sqare                 |

  Scenario: What becomes of it
    Given a player "Eve" who is an admin
    When Bob types "bug the well is dry"
    And Bob types "bug 1 add since Monday"
    Then Bob reads only "That stands below bug 1 now."
    When Eve types "bug status 1 being mended"
    Then Eve reads only "The status of bug 1 is being mended now."
    When Bob types "bug 1"
    Then Bob reads only
      """
      bug 1, by Bob, 2027-01-01 00:00 UTC. Its status is being mended.
      the well is dry
      Bob, 2027-01-01 00:00 UTC: since Monday
      Eve, 2027-01-01 00:00 UTC: The status is being mended now.
      """
    When Bob types "bug 1 status"
    Then Bob reads only "The status of bug 1 is being mended."
    When Bob types "bug 1 status done"
    Then Bob reads only "Only an admin says what has become of a report."
    When Bob types "bug del 1"
    Then Bob reads only "bug 1 is gone."
    And no text is kept

  Scenario: Everybody sees their own
    When Bob types "bug the well is dry"
    And Ann types "bug 1"
    Then Ann reads only "Somebody else has reported bug 1."
    When Ann types "bug add 1 me too"
    Then Ann reads only "Somebody else has reported bug 1."
    When Ann types "bug list"
    Then Ann reads only "There is no bug that you have reported."
    When Ann types "bug 2"
    Then Ann reads only "There is no bug 2."

  Scenario: There is an end to it
    When Bob types 50 times "idea less rain" in one go
    And Bob types "idea no rain"
    Then Bob reads only "You have reported so much that the staff cannot keep up; delete some of it first."

  Scenario Outline: The wrong form
    When Bob types "<line>"
    Then Bob reads '<answer>'

    Examples:
      | line          | answer                                       |
      | bug           | Usage: bug <what it is>                      |
      | bug show      | Usage: bug <what it is>                      |
      | issue         | Usage: issue <bug, idea or typo> <what it is> |
      | issue rain no | Usage: issue <bug, idea or typo> <what it is> |
