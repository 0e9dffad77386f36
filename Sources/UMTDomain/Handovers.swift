/// Who sees to an open case on a day: the council while somebody sits in it, then the coordinators in turn.
///
/// The assembly comes last, so a case never has nobody.
package enum CaseOwner: String, CaseIterable, Sendable, Codable {
    case council
    case municipalCoordinator = "municipal-coordinator"
    case assemblyCoordinator = "assembly-coordinator"
    case assembly

    package init(members: Int, municipalPosts: Int, assemblyPosts: Int) {
        self =
            if members > 0 { .council } else if municipalPosts > 0 {
                .municipalCoordinator
            } else if assemblyPosts > 0 { .assemblyCoordinator } else { .assembly }
    }
}

extension [Term] {
    /// The term that ends last, which the next one follows; refuses terms without a known end.
    package func last(of body: Body) throws(Refusal) -> (term: Term, end: CivilDate) {
        let ends = compactMap { term in term.period.until?.exact.map { (term: term, end: $0) } }
        guard let last = ends.max(by: { $0.end < $1.end }) else {
            throw Refusal(.noTermEnds, field: "body", [body.key])
        }
        return last
    }
}
