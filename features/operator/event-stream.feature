Feature: Stored events as they come

  Background:
    Given this configuration file
      """
      http:
        events: this_machine
      eventSourcing:
        mode: secondary
      """
    And no variable names the mode of event sourcing
    And a server with open doors
    And Bob plays by telnet

  Scenario: A program is told of what it wants to know, as it happens
    When a program reads "/events?kind=item"
    And Bob sends "get apple"
    Then Bob gets "You take a red apple."
    And the program is told of "ItemTaken"
    When Bob sends "sit"
    Then Bob gets "You sit down"
    When Bob sends "drop apple"
    Then Bob gets "You drop a red apple."
    And the program is told of "ItemDropped" next, though something else came between

  Scenario: A program that comes back is told what it has missed
    When Bob sends "get apple"
    Then Bob gets "You take a red apple."
    When a program reads "/events?after=1"
    Then the program is told of a gap behind position 1

  Scenario: Nobody is told through a proxy
    When a program reads "/events" through a proxy
    Then the program is refused
