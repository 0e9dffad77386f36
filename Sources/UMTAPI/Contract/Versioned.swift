/// An answer with an edition: its ETag lets readers keep it and editors notice each other.
package protocol Versioned {
    /// Grows by one with every change.
    var edition: Int { get }
    /// Whether the answer changes at midnight in Oslo by itself, as one with a running clock does.
    var runsWithTheClock: Bool { get }
}
