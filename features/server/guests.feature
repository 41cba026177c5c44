Feature: Guests

  Scenario: There are only so many guests, in all and from one address
    Given the setting "limits.guestsPerAddress" is "1"
    And Dora plays as a guest
    When Eve connects
    And Eve types "n"
    And Eve types "guest"
    Then Eve reads a line with "There are as many guests from your address as there may be."

  Scenario: A server may have no guests
    Given the setting "accounts.guests" is "off"
    When Dora connects
    And Dora types "n"
    Then Dora reads no line with "guest"
    When Dora types "guest"
    Then Dora reads a line with "Guests are not let in here."

  Scenario: There are only so many guests in all
    Given the setting "limits.guestsAtOnce" is "1"
    And Dora plays as a guest
    When Eve connects from "198.51.100.7"
    And Eve types "n"
    And Eve types "guest"
    Then Eve reads a line with "There are as many guests here as there may be."

  Scenario: A server that is killed leaves no guest behind
    Given a world on disk
    And Bob is in "Well Square"
    And Dora plays as a guest
    When the power is cut
    And Bob comes back
    Then there is nobody called "Guest1" in the world

  Rule: Somebody else is there

    Background:
      Given Bob is in "Well Square"

    Scenario: A guest plays at once, and goes for good
      When Dora connects
      And Dora types "n"
      Then Dora reads a line with "without a password"
      When Dora types "guest"
      Then Dora reads a line with "Well Square"
      And Bob reads "Guest1 appears in a plume of smoke."
      When Dora types "say Hello"
      Then Bob reads 'Guest1 says, "Hello."'
      When Dora types "quit"
      Then Dora reads "Goodbye. It was good to have you here."
      And Dora is not connected any more
      And Bob reads "Guest1 vanishes in a plume of smoke."
      And there is nobody called "Guest1" in the world

    Scenario: A guest whose connection is lost is gone too, and the name is free again
      Given Dora plays as a guest
      When Dora's connection is lost
      Then there is nobody called "Guest1" in the world
      When Eve plays as a guest
      Then Bob reads "Guest1 appears in a plume of smoke."

    Scenario: Each guest has a name
      Given Dora plays as a guest
      When Eve plays as a guest
      Then Bob reads "Guest2 appears in a plume of smoke."

    Scenario Outline: What newcomers abuse is closed to guests
      Given Dora plays as a guest
      When Dora types "<line>"
      Then Dora reads only "Guests cannot do that. Type register to become a character of your own; all that you have stays yours."

      Examples:
        | line              |
        | mail bob          |
        | chat Buy my swords |
        | shout Ho          |
        | bug nothing works |
        | setpassword       |
        | set password      |
        | set description   |
        | setdesc           |
        | write Ho on sword |
        | deleteme          |
        | delete me please  |

    Scenario: The channel for newcomers is open to guests
      Given Dora plays as a guest
      When Dora types "newbie Is anybody there?"
      Then Bob reads a line with "Is anybody there?"

    Scenario: A guest becomes a character, and keeps everything
      Given Dora plays as a guest
      When Dora types "drop shirt"
      And Dora types "register dora"
      Then Dora is asked "Do we speak of Dora as she, he, they or it?"
      When Dora types "she"
      Then Dora is asked "Choose a password of at least 8 characters:"
      And what Dora types is hidden
      When Dora types "correct horse battery"
      And Dora types "correct horse battery"
      Then Dora reads "You are Dora from now on, and all that you have stays yours."
      And Bob reads "Guest1 is Dora from now on."
      And what Dora types is shown
      And there is nobody called "Guest1" in the world
      When Dora types "register"
      Then Dora reads only "You have a character of your own already."
      When Dora types "quit"
      And Dora connects
      And Dora types "dora"
      And Dora types "correct horse battery"
      Then Dora reads a line with "Well Square"
      When Dora types "inventory"
      Then Dora reads a line with "a short sword"
      And the log does not hold "correct horse battery"

    Scenario: A guest who registers is asked for a name where none was given, or gives another
      Given Dora plays as a guest
      And there is an account of "Eve"
      When Dora types "register eve"
      Then Dora reads a line with "There is a Eve already."
      When Dora types "register"
      Then Dora is asked "What is your character to be called?"
      When Dora types "guest7"
      Then Dora reads a line with "A name is made of the letters A to Z alone"

    Scenario: A guest who goes away in the middle of registering leaves nothing
      Given Dora plays as a guest
      When Dora types "register dora"
      And Dora types "she"
      And Dora's connection is lost
      Then there is nobody called "Guest1" in the world
      And there is no account of "Dora"

    Scenario: Somebody else takes the name meanwhile
      Given Dora plays as a guest
      When Dora types "register dora"
      And Dora types "she"
      And Dora types "correct horse battery"
      And somebody else becomes Dora
      And Dora types "correct horse battery"
      Then Dora reads a line with "Somebody else has just become Dora."
      When Dora types "say Still here"
      Then Bob reads 'Guest1 says, "Still here."'

    Scenario: The world cannot keep that a guest becomes somebody
      Given Dora plays as a guest
      When Dora types "register dora"
      And Dora types "she"
      And Dora types "correct horse battery"
      And the disk is held up
      And Dora types "correct horse battery"
      And the disk refuses what it was given
      Then there is no account of "Dora"
      When the disk goes on
      And Dora types "say Still here"
      Then Bob reads 'Guest1 says, "Still here."'
