Feature: A fight on a server that is killed

  Scenario: One dies and is looted, and the next fight is over when the server comes back; the rat comes back at its time
    Given an arena with open doors
    And Ann plays by telnet
    And Bob plays by telnet
    When Bob sends "get cleaver"
    Then Bob gets "You take a giant cleaver."
    When Bob sends "wield cleaver"
    Then Bob gets "You wield a giant cleaver"
    When Bob strikes "Ann" until there is a corpse
    Then Ann gets "Your vision fades, and everything goes dark. You are dead."
    And Ann gets "You live again."
    When Bob sends "get sword from corpse"
    Then Bob gets "You take a short sword out of the corpse of Ann."
    When Bob strikes "rat" until there is a corpse
    And Bob sends "slash bear"
    Then Bob gets "A tame bear snaps at you."
    When the operator sends SIGKILL
    And the server is started again
    And Bob plays again by telnet
    And Bob sees a thin rat again
    And Bob sends "look"
    Then Bob gets "A thin rat is here."
    And Bob gets exactly one "corpse of Ann"
    And Bob gets exactly one "thin rat is here"
    And Bob gets no "at you"
    When Bob sends "inventory"
    Then Bob gets "You wield a giant cleaver in your right hand."
    When Bob sends "slash bear"
    Then Bob gets "A tame bear snaps at you."
