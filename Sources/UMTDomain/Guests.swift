/// Whoever is at a meeting without a place in it, by role and not by name: a mayor, a director, a speaker who was asked.
package struct Guest: Hashable, Sendable, Codable {
    package let role: String
    /// The key of the municipality that the role is of.
    package let municipality: String?

    package init(role: String, municipality: String?) {
        (self.role, self.municipality) = (role, municipality)
    }
}

extension [Guest] {
    /// The guests with one more, in the order in which they were recorded; one who is there already is there once.
    package func with(_ guest: Guest) -> [Guest] { contains(guest) ? self : self + [guest] }

    /// The guests without one. Refuses one who is not there.
    package func without(_ guest: Guest) throws(Refusal) -> [Guest] {
        guard contains(guest) else {
            throw .badValue(guest.role, field: "role", wanted: map(\.role).joined(separator: ", "))
        }
        return filter { $0 != guest }
    }
}
