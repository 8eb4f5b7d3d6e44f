/** Node would switch off the check of certificates for this variable, at any time: the app never does, whoever set it. */
export function refuseTlsOverride(env: NodeJS.ProcessEnv): void {
  delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
}
