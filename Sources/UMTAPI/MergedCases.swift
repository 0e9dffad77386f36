package import UMTDomain

/// A case that went into another, as that one's page shows it.
package struct MergedCaseView: Wire {
    package let number: String
    package let title: String
    /// Left out for the public.
    package let council: String?
    package let asks: [AskView]

    package init(_ merged: MergedCase) {
        (number, title, council) = (merged.youthCase.name, merged.youthCase.title, merged.council)
        asks = merged.asks.map(AskView.init)
    }

    /// What the public sees of it; nothing unless it is published itself.
    package init?(public merged: MergedCase) {
        guard merged.youthCase.visibility == .published else { return nil }
        (number, title, council) = (merged.youthCase.name, merged.youthCase.publicTitle ?? "", nil)
        asks = merged.asks.map { AskView(public: $0, of: merged.youthCase) }
    }

    private init() {
        (number, title, council, asks) = ("MT-2026-9", "Bus on Fridays", "ungdomsrad-senja", [.example])
    }

    package static var example: MergedCaseView { MergedCaseView() }
}

extension AskView {
    /// The title stands for the one ask when none was given, and the case's own title stays inside.
    init(public ask: Ask, of youthCase: YouthCase) {
        self.init(
            place: ask.place, text: ask.text == youthCase.title ? youthCase.publicTitle ?? "" : ask.text)
    }
}
