extension Texts {
    /// What is said about roads, approved drivers and driving plans.
    static let drivingTexts: [String: Sentence] = [
        "refusal.sameEnds": (
            "En vei går mellom to forskjellige kommuner.", "A road runs between two different municipalities."
        ),
        "refusal.noRoad": (
            "Ingen ført vei går mellom {0} og {1}; før en med umt road set.",
            "No road on record leads between {0} and {1}; enter one with umt road set."
        ),
        "refusal.tooFewSeats": (
            "Bilene har {0} plasser til {1} passasjerer; legg til en bil eller flere plasser.",
            "The cars have {0} seats for {1} riders; add a car or more seats."
        ),
        "refusal.tooManyCars": ("Høyst {0} biler i én plan.", "At most {0} cars in one plan."),
        "refusal.tooManyRiders": (
            "{0} passasjerer er flere enn planen kan regnes ut for med disse bilene; {1} går. Del dem på to planer.",
            "{0} riders are more than can be worked out exactly with these cars; {1} can. Split them over two plans."
        ),
        "refusal.ridesTooLong": (
            "Ingen plan holder alle under {0} minutter i bilen; den korteste grensen som går, er {1}.",
            "No plan keeps every ride within {0} minutes; the shortest limit that works is {1}."
        ),
        "refusal.aloneWithDriver": (
            "Uansett fordeling blir en mindreårig alene med en sjåfør som kommunen ikke har godkjent. "
                + "Godkjenn en sjåfør for {0} med umt driver approve, eller bruk en større bil.",
            "However they are divided, a minor is alone with a driver whom the municipality has not approved. "
                + "Approve a driver for {0} with umt driver approve, or use a larger car."
        ),
        "refusal.startsTheDayBefore": (
            "For å være framme {0} må en bil kjøre {1} minutter og starte dagen før.",
            "To be there at {0}, a car has to drive for {1} minutes and start the day before."
        ),
        "refusal.driverIsMinor": (
            "{0} kan være under 18 år {1} og kan ikke kjøre andre; før fødselsåret eller et aldersbevis.",
            "{0} may be under 18 on {1} and cannot drive others; record the birth year or a proof of age."
        ),
        "refusal.driverRides": (
            "{0} står både som sjåfør og passasjer.", "{0} is both a driver and a rider."
        ),
        "refusal.livesThere": (
            "{0} hører til {1}, der møtet er, og trenger ikke skyss; ta dem ut av lista.",
            "{0} belongs to {1}, where the meeting is, and needs no ride; leave them out."
        ),
        "noun.road": ("vei", "road"), "noun.driverApproval": ("godkjenning", "approval"),
        "noun.drivingPlan": ("kjøreplan", "driving plan"),
        "deed.readDriving": ("lese kjøreplaner", "read driving plans"),
        "deed.keepDriving": ("føre veier og kjøreplaner", "keep roads and driving plans"),
        "heading.minutes": ("minutter", "minutes"), "heading.kilometres": ("km", "km"),
        "heading.decidedBy": ("vedtatt av", "decided by"), "heading.car": ("bil", "car"),
        "heading.at": ("kl.", "at"), "heading.riders": ("passasjerer", "riders"),
        "heading.cars": ("biler", "cars"), "heading.driver": ("sjåfør", "driver"),
        "heading.by": ("framme", "there by"), "heading.meeting": ("møte", "meeting"),
        "say.drivingPlan": (
            "{0}: til {1} {2} innen {3}, utgave {4}", "{0}: to {1} on {2} by {3}, edition {4}"
        ),
        "say.drivingTotal": (
            "{0} minutter kjøring én vei; ingen fordeling som holder reglene, har færre. "
                + "Hjemveien er den samme motsatt vei: den som ble hentet først, settes av sist.",
            "{0} minutes of driving one way; no division that keeps the rules has fewer. "
                + "The way home is the same in reverse: whoever was picked up first is dropped last."
        ),
        "say.drivingShare": (
            "{0}: {1} passasjerer, {2} minutter én vei", "{0}: {1} riders, {2} minutes one way"
        ),
        "say.drivingKroner": (", {0} kr", ", NOK {0}"),
        "say.drivingOutdated": (
            "Bil {0} må planlegges på nytt: en mindreårig blir alene med en sjåfør som ikke lenger er godkjent.",
            "Car {0} has to be planned anew: a minor is alone with a driver who is no longer approved."
        ),
        "say.drivingRemoved": ("Kjøreplanen {0} er fjernet.", "The driving plan {0} is removed."),
        "say.drivingArrives": ("framme", "arrives"), "say.drivingStarts": ("starter", "starts"),
        "driving.file": ("kjoreplan-{0}", "driving-plan-{0}"),
        "driving.title": ("Kjøring, bil {0}: {1}–{2}", "Driving, car {0}: {1}–{2}"),
        "driving.driver": ("Sjåfør: {0}", "Driver: {0}"),
        "driving.leaves": ("{0} starter fra {1}", "{0} leaves {1}"),
        "driving.stop": ("{0} {1}: {2} stiger på", "{0} {1}: {2} get in"),
        "driving.arrives": ("{0} framme i {1}", "{0} arrives in {1}"),
        "driving.home": ("Hjemveien er den samme motsatt vei.", "The way home is the same in reverse."),
        "driving.calledOff": ("Kjøring avlyst", "Driving called off"),
    ].merging(drivingHelps) { first, _ in first }

    private static let drivingHelps: [String: Sentence] = [
        "help.road": (
            "Kjøretider mellom kommunesentrene.", "Driving times between the municipal centres."
        ),
        "help.road.list": ("Vis veiene.", "List the roads."),
        "help.road.set": (
            "Før hvor lang tid en vei tar, begge veier.", "Set how long a road takes, either way."
        ),
        "help.road.remove": ("Ta bort en vei.", "Take a road away."),
        "help.road.from": ("Den ene kommunen.", "One municipality."),
        "help.road.to": ("Den andre kommunen.", "The other municipality."),
        "help.road.minutes": ("Minutter mellom sentrene.", "Minutes between the centres."),
        "help.road.km": ("Hele kilometer.", "Whole kilometres."),
        "help.road.source": ("Hvor tallet er fra.", "Where the figure is from."),
        "help.driver": (
            "Voksne som en kommune lar være alene med sine mindreårige i en bil.",
            "Adults whom a municipality lets be alone in a car with its minors."
        ),
        "help.driver.list": ("Vis godkjenningene.", "List the approvals."),
        "help.driver.approve": ("Før en godkjenning.", "Record an approval."),
        "help.driver.end": ("Avslutt en godkjenning.", "End an approval."),
        "help.driver.person": ("Medlemsnummeret til den voksne.", "The adult's member number."),
        "help.driver.municipality": (
            "Kommunen som godkjenner.", "The municipality that approves."
        ),
        "help.driver.basis": (
            "Vedtaket, slik arkivet viser til det.", "The decision, as the archive refers to it."
        ),
        "help.driver.by": (
            "Kontoret eller organet som bestemte.", "The office or body that decided."
        ),
        "help.driver.asOf": ("Bare de som gjelder den dagen.", "Only those that hold on that day."),
        "help.drive": (
            "Kjøreplaner: hvem som kjører hvem til et møte.", "Driving plans: who drives whom to a meeting."
        ),
        "help.drive.list": ("Vis kjøreplanene.", "List the driving plans."),
        "help.drive.plan": (
            "Lag planen med færrest minutter kjøring innenfor reglene.",
            "Make the plan with the fewest minutes of driving within the rules."
        ),
        "help.drive.show": ("Vis en kjøreplan.", "Show a driving plan."),
        "help.drive.remove": ("Fjern en kjøreplan.", "Remove a driving plan."),
        "help.drive.calendar": (
            "Skriv bilene som kalenderhendelser (.ics).", "Write the cars as calendar entries (.ics)."
        ),
        "help.drive.meeting": ("Id-en til møtet.", "The id of the meeting."),
        "help.drive.day": (
            "Dagen, når planen ikke er for et ført møte.", "The day, for no recorded meeting."
        ),
        "help.drive.to": ("Kommunen møtet er i.", "The municipality of the meeting."),
        "help.drive.by": ("Når alle skal være framme, HH:mm.", "When everybody is to be there, HH:mm."),
        "help.drive.rider": (
            "Medlemsnummeret til en som skal kjøres; kan gjentas, eller flere med komma.",
            "The member number of one to be driven; may be repeated, or several with commas."
        ),
        "help.drive.car": (
            "SJÅFØR:PLASSER eller SJÅFØR:PLASSER:KOMMUNE den starter i; kan gjentas.",
            "DRIVER:SEATS, or DRIVER:SEATS:MUNICIPALITY that it starts in; may be repeated."
        ),
        "help.drive.maxRide": (
            "Flest minutter noen kan sitte i bilen.", "The most minutes anybody may ride."
        ),
        "help.drive.orePerMinute": ("Øre per minutt kjøring.", "Øre for each minute of driving."),
        "help.drive.orePerKm": ("Øre per kilometer.", "Øre for each kilometre."),
        "help.drive.replace": (
            "Planlegg denne kjøreplanen på nytt (id).", "Plan this driving plan anew (its id)."
        ),
    ]
}
