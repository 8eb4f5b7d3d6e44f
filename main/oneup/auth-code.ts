import type { Result } from '../values/result.ts';
import type { Http } from './http.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import { askUser, type UserAnswer, type UserRequest } from './user-answer.ts';

/** `POST /user-management/v1/user/auth-code`: a fresh code (good for 5 minutes) for a user that exists. */
export const authCode = (http: Http, request: UserRequest): Promise<Result<UserAnswer, OneUpFailure>> =>
  askUser(http, '/user-management/v1/user/auth-code', request);
