# Sourced by the commands beside it: finds the JDK that Gouvernail runs on.

is_jdk_25() {
    [ -x "$1/bin/java" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25' "$1/release"
}

find_jdk() {
    local java_on_path home
    java_on_path="$(command -v java || true)"
    for home in "${JAVA_HOME:-}" \
        "$([ -n "$java_on_path" ] && dirname "$(dirname "$(readlink -f "$java_on_path")")")" \
        /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            echo "$home"
            return
        fi
    done
    echo "Gouvernail a besoin d’un JDK 25 ; aucun n’a été trouvé. / Gouvernail needs a JDK 25; none was found." >&2
    exit 1
}
