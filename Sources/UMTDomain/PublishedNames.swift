/// How a person wants to be named in public; the choice of the person, dated by the day of it.
package enum NameForm: String, CaseIterable, Sendable, Codable {
    case full
    case firstName = "first-name"
    case firstNameInitial = "first-name-initial"
    case initials
    case none

    /// Whoever has agreed to be named and chosen no form is named by the first name alone.
    package static let unchosen = NameForm.firstName

    /// The name in this form; `nil` when nothing is to be shown.
    package func written(_ name: String) -> String? {
        let parts = name.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = parts.first else { return nil }
        func initial(_ part: String) -> String { part.prefix(1).uppercased() + "." }
        switch self {
        case .full: return name
        case .firstName: return first
        case .firstNameInitial:
            return parts.count > 1 ? "\(first) \(initial(parts[parts.count - 1]))" : first
        case .initials: return parts.map(initial).joined(separator: " ")
        case .none: return nil
        }
    }
}
