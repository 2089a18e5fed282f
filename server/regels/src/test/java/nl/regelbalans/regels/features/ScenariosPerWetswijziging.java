package nl.regelbalans.regels.features;

final class Scenarios01 extends Scenarios {
    Scenarios01() {
        super("01-bijverdiengrenzen");
    }
}

final class Scenarios02 extends Scenarios {
    Scenarios02() {
        super("02-bufferbudget");
    }
}

final class Scenarios03 extends Scenarios {
    Scenarios03() {
        super("03-terugwerkende-kracht");
    }
}

final class Scenarios04 extends Scenarios {
    Scenarios04() {
        super("04-zoektermijn-jongeren");
    }
}

final class Scenarios05 extends Scenarios {
    Scenarios05() {
        super("05-giften");
    }
}

final class Scenarios06a extends Scenarios {
    Scenarios06a() {
        super("06a-niet-rechthebbende-partner");
    }
}

final class Scenarios06b extends Scenarios {
    Scenarios06b() {
        super("06b-alleenstaande-ouder");
    }
}

final class Scenarios07 extends Scenarios {
    Scenarios07() {
        super("07-participatieplicht");
    }
}

final class Scenarios08 extends Scenarios {
    Scenarios08() {
        super("08-eigen-invulling-participatie");
    }
}

final class Scenarios09 extends Scenarios {
    Scenarios09() {
        super("09-maatregelen");
    }
}

final class Scenarios10 extends Scenarios {
    Scenarios10() {
        super("10-maatschappelijke-participatie");
    }
}

final class Scenarios11 extends Scenarios {
    Scenarios11() {
        super("11-mantelzorg");
    }
}

final class Scenarios12 extends Scenarios {
    Scenarios12() {
        super("12-experimenten");
    }
}

final class Scenarios13 extends Scenarios {
    Scenarios13() {
        super("13-jongeren-18-tot-21");
    }
}

final class Scenarios14 extends Scenarios {
    Scenarios14() {
        super("14-tijdelijk-verblijf");
    }
}

final class Scenarios15 extends Scenarios {
    Scenarios15() {
        super("15-vermogen");
    }
}

final class Scenarios16 extends Scenarios {
    Scenarios16() {
        super("16-maatwerk");
    }
}

final class Scenarios17 extends Scenarios {
    Scenarios17() {
        super("17-verrekenen-inkomsten");
    }
}

final class Scenarios18 extends Scenarios {
    Scenarios18() {
        super("18-vakantiegeld-ikb");
    }
}

final class Scenarios19 extends Scenarios {
    Scenarios19() {
        super("19-aanvraag");
    }
}

final class Scenarios20 extends Scenarios {
    Scenarios20() {
        super("20-categoriale-bijzondere-bijstand");
    }
}

final class Scenarios21 extends Scenarios {
    Scenarios21() {
        super("21-inlichtingenplicht");
    }
}

final class ScenariosM extends Scenarios {
    ScenariosM() {
        super("maandberekeningen");
    }
}

final class ScenariosV extends Scenarios {
    ScenariosV() {
        super("vergelijkingen");
    }
}
