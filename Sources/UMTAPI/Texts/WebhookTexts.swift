extension Texts {
    /// Steps told to other programs.
    static let webhookTexts: [String: Sentence] = [
        "noun.webhook": ("webhook", "webhook"), "noun.webhookDelivery": ("levering", "delivery"),
        "deed.keepWebhooks": ("holde webhooker", "keep webhooks"),
        "refusal.webhookAddress": ("Adressen kan ikke brukes: {0}.", "The address cannot be used: {0}."),
        "reason.letters": (
            "bare bokstavene a–z, tall og vanlige tegn; skriv et navn med æøå som xn--…",
            "only the letters a–z, digits and plain signs; write a name with other letters as xn--…"
        ),
        "reason.scheme": ("den må begynne med https://", "it has to begin with https://"),
        "reason.fragment": ("ta bort # og det som følger", "leave out # and what follows"),
        "reason.user": (
            "ta bort brukernavn og passord; leveringene er signert",
            "leave out user name and password; the deliveries are signed"
        ),
        "reason.port": (
            "porten må være et tall fra 1 til 65535", "the port has to be a number from 1 to 65535"
        ),
        "reason.host": (
            "vertsnavnet må være et navn som sak.senja.example, uten punktum til slutt, eller en IP-adresse i vanlig form",
            "the host has to be a name such as sak.senja.example, without a last dot, or an IP address in its plain form"
        ),
        "refusal.webhookNotEncrypted": (
            "Adressen må begynne med https://, så ingen leser med underveis.",
            "The address has to begin with https://, so that nobody reads along."
        ),
        "refusal.webhookPrivate": (
            "{0} er ikke en offentlig adresse. Den som drifter, kan tillate det med --webhooks-to-private-addresses.",
            "{0} is no public address. The operator can allow it with --webhooks-to-private-addresses."
        ),
        "refusal.webhookState": (
            "Webhooken er {0} ({1}).", "The webhook is {0} ({1})."
        ),
        "refusal.tooManyWebhooks": (
            "Regionen har {0} webhooker, som er det meste. Avslutt en først.",
            "The region has {0} webhooks, which is the most. End one first."
        ),
        "word.topic.region": ("alle saker", "every case"),
        "word.webhook.active": ("i bruk", "active"), "word.webhook.paused": ("satt på pause", "paused"),
        "word.webhook.ended": ("avsluttet", "ended"),
        "word.webhook.asked": ("ønsket", "wished"),
        "word.webhook.failing": ("bare feil i fem dager", "nothing but failures for five days"),
        "word.webhook.gone": ("mottakeren finnes ikke lenger (410)", "the receiver is gone (410)"),
        "word.delivery.waiting": ("venter", "waiting"), "word.delivery.delivered": ("levert", "delivered"),
        "word.delivery.given-up": ("oppgitt", "given up"),
        "word.fault.refused": ("avvist", "refused"),
        "word.fault.unresolved": ("navnet har ingen adresse", "the name has no address"),
        "word.fault.private-address": ("ikke en offentlig adresse", "not a public address"),
        "word.fault.unreachable": ("ingen forbindelse", "no connection"),
        "word.fault.timeout": ("for sent", "too slow"),
        "word.fault.tls": ("sertifikatet holder ikke", "the certificate does not hold"),
        "word.fault.broken": ("svaret kan ikke leses", "the answer cannot be read"),
        "word.retention.webhooks": (
            "loggen over det som er levert til webhooker", "the log of what was delivered to webhooks"
        ),
        "heading.url": ("adresse", "address"), "heading.status": ("svarkode", "status"),
        "heading.waiting": ("venter", "waiting"),
        "heading.failingSince": ("feiler siden", "failing since"),
        "heading.type": ("type", "type"), "heading.milliseconds": ("ms", "ms"),
        "say.webhookSecret": (
            "Webhook {0}. Hemmeligheten over vises bare denne gangen; legg den inn hos mottakeren nå.",
            "Webhook {0}. The secret above is shown this once; put it in at the receiver now."
        ),
        "say.webhookRotated": (
            "Den gamle hemmeligheten signerer også i 24 timer.",
            "The old secret signs as well for 24 hours."
        ),
        "say.webhookRotatedAtOnce": (
            "Den gamle hemmeligheten signerer ikke mer.", "The old secret signs no more."
        ),
        "say.webhookTested": (
            "Prøven er lagt i køen. Se hvordan det går: umt webhook delivery {0}",
            "The trial is in the queue. See how it goes: umt webhook delivery {0}"
        ),
    ]

    static let webhookHelps: [String: Sentence] = [
        "help.webhook": (
            "Andre systemer som får vite om hvert steg, med signerte meldinger (Standard Webhooks).",
            "Other systems that are told of each step, by signed messages (Standard Webhooks)."
        ),
        "help.webhook.list": (
            "Vis webhookene; status 8 når noen er stoppet av feil.",
            "List the webhooks; status 8 when some were stopped by failures."
        ),
        "help.webhook.add": (
            "La et system få vite om en sak, et råd, en kommune, et mottakende organ eller hele regionen. Hemmeligheten vises én gang.",
            "Have a system told of a case, a council, a municipality, a receiving body or the whole region. The secret is shown once."
        ),
        "help.webhook.show": ("Vis en webhook.", "Show a webhook."),
        "help.webhook.rotate": (
            "Gi en webhook ny hemmelighet, som vises én gang.",
            "Give a webhook a new secret, which is shown once."
        ),
        "help.webhook.pause": (
            "Stans en webhook; det som skjer imens, venter.",
            "Pause a webhook; what happens meanwhile waits."
        ),
        "help.webhook.resume": (
            "Fortsett, straks med det som venter.", "Go on, at once with what waits."
        ),
        "help.webhook.end": (
            "Avslutt en webhook; hemmelighetene slettes.", "End a webhook; its secrets are deleted."
        ),
        "help.webhook.test": (
            "Send en prøve, og prøv straks det som venter foran den.",
            "Send a trial, and try at once what waits before it."
        ),
        "help.webhook.deliveries": (
            "Vis hva som er levert, nyeste først; status 8 når noe er oppgitt.",
            "List what was delivered, newest first; status 8 when some was given up."
        ),
        "help.webhook.delivery": (
            "Vis en levering: det som sendes, og hvert forsøk.",
            "Show a delivery: what is sent, and each try."
        ),
        "help.webhook.retry": ("Prøv en levering på nytt.", "Try a delivery again."),
        "help.webhook.url": ("Adressen, https://…", "The address, https://…"),
        "help.webhook.label": ("Hva den er til; ingen navn på personer.", "What it is for; names of nobody."),
        "help.webhook.inbox": ("Alle saker som er sendt til et organ.", "Every case sent to a body."),
        "help.webhook.language": ("Setningenes språk: nb eller en.", "The sentences' language: nb or en."),
        "help.webhook.now": (
            "Den gamle hemmeligheten slutter å signere straks, fordi den er på avveier.",
            "The old secret stops signing at once, because it is in wrong hands."
        ),
        "help.webhook.state": (
            "waiting, delivered eller given-up.", "waiting, delivered or given-up."
        ),
    ]
}
