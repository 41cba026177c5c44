@any-mode
Feature: A server that is killed between any two steps, in the modes with a ledger

  `npm run torture -- modes` kills it at every step there is, and at random hundreds of times.

  Scenario Outline: Whatever it was doing, the next server finds what everybody was told
    Given 5 bots besiege a server in mode "<mode>"
    When it is killed at every 5th of its steps, and started again each time
    And it is killed 5 times in the middle of play, and started again each time
    Then nothing that was told was lost, and store and ledger tell one story

    Examples:
      | mode         |
      | secondary    |
      | dual_primary |
